using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Functions;

/// <summary>Services as parameters of functions.</summary>
public class FunctionServiceTests
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static ServiceProvider Services =>
        new ServiceCollection().AddSingleton(new Store("plain")).AddKeyedSingleton("eu", new Store("eu")).BuildServiceProvider();

    [Fact]
    public async Task The_model_does_not_see_services_and_the_function_gets_them()
    {
        await using var services = Services;
        var function = From((string city, IServiceProvider provider, [FromKeyedServices("eu")] Store store) => $"{city} {provider.GetRequiredService<Store>().Name} {store.Name}");

        Assert.Equal(["city"], function.Parameters!.Value.GetProperty("properties").EnumerateObject().Select(static property => property.Name));
        Assert.Equal("Rome plain eu", await function.InvokeAsync("""{"city":"Rome"}""", services, default));
        await Assert.ThrowsAsync<ToolCallException>(async () => await function.InvokeAsync("""{"city":"Rome","store":{"name":"mine"}}""", services, default));
    }

    [Fact]
    public async Task A_service_that_is_missing_is_the_programs_mistake_unless_there_is_a_default()
    {
        await using var services = Services;
        var needing = From(([FromKeyedServices("us")] Store store) => store.Name);

        Assert.Contains("with the key 'us'", (await Assert.ThrowsAsync<InvalidOperationException>(async () => await needing.InvokeAsync("{}", services, default))).Message, StringComparison.Ordinal);
        Assert.Contains("ToolLoopOptions.Services", (await Assert.ThrowsAsync<InvalidOperationException>(async () => await needing.InvokeAsync("{}"))).Message, StringComparison.Ordinal);
        Assert.Equal("none", await From(([FromKeyedServices("us")] Store? store = null, IServiceProvider? provider = null) => store?.Name ?? "none").InvokeAsync("{}"));
    }

    [Fact]
    public async Task The_loop_gives_its_services()
    {
        await using var services = Services;
        using var handler = FakeHandler.Json("""{"choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}""")
            .Then(FakeHandler.Answer("""{"choices":[{"index":0,"message":{"role":"assistant","content":"ok"},"finish_reason":"stop"}]}"""));
        using var openai = handler.CreateClient();

        var result = await openai.Chat.RunToolsAsync(
            new() { Model = "m", Messages = [ChatMessage.User("?")] }, [From(([FromKeyedServices("eu")] Store store) => store.Name)], new() { Services = services });

        Assert.Equal("eu", result.Rounds[0].Results[0].Output);
    }

    private static ToolFunction From(Delegate function) => ToolFunction.From(function, "f", options: _options);

    internal sealed record Store(string Name);
}
