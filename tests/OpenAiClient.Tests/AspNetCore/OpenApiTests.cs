using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenAi.AspNetCore;
using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Tests.AspNetCore;

public class OpenApiTests
{
    [Fact]
    public async Task Requests_and_answers_are_described()
    {
        var schemas = await SchemasAsync();

        var request = schemas.GetProperty("ChatCompletionRequest");
        Assert.Equal(["messages", "model"], request.GetProperty("required").EnumerateArray().Select(static name => name.GetString()!).Order(StringComparer.Ordinal));
        var fields = request.GetProperty("properties");
        Assert.Equal("string", fields.GetProperty("model").GetProperty("type").GetString());
        Assert.Equal("number", fields.GetProperty("temperature").GetProperty("type").GetString());
        Assert.Equal("boolean", fields.GetProperty("store").GetProperty("type").GetString());
        Assert.Equal("#/components/schemas/ChatMessage", fields.GetProperty("messages").GetProperty("items").GetProperty("$ref").GetString());
        Assert.Equal("string", fields.GetProperty("metadata").GetProperty("additionalProperties").GetProperty("type").GetString());
        Assert.False(fields.TryGetProperty("extra_fields", out _));

        var answer = schemas.GetProperty("ChatCompletion").GetProperty("properties");
        Assert.Equal("integer", answer.GetProperty("created").GetProperty("type").GetString());
        Assert.Equal("#/components/schemas/CompletionUsage", answer.GetProperty("usage").GetProperty("$ref").GetString());
        Assert.False(answer.TryGetProperty("response_info", out _));
        Assert.False(answer.TryGetProperty("text", out _));
    }

    [Fact]
    public async Task Unions_open_enums_and_small_types_are_described()
    {
        var schemas = await SchemasAsync();

        var message = schemas.GetProperty("ChatMessage");
        Assert.Equal("role", message.GetProperty("discriminator").GetProperty("propertyName").GetString());
        Assert.Equal("#/components/schemas/UserChatMessage", message.GetProperty("discriminator").GetProperty("mapping").GetProperty("user").GetString());
        Assert.Contains(message.GetProperty("anyOf").EnumerateArray(), static item => item.GetProperty("$ref").GetString() == "#/components/schemas/AssistantChatMessage");
        var content = schemas.GetProperty("ChatContent").GetProperty("anyOf").EnumerateArray().ToList();
        Assert.Equal(["array", "string"], content.Select(static item => item.GetProperty("type").GetString()!).Order(StringComparer.Ordinal));
        var reason = schemas.GetProperty("FinishReason").GetProperty("anyOf").EnumerateArray().ToList();
        Assert.Contains("stop", reason[0].GetProperty("enum").EnumerateArray().Select(static value => value.GetString()));
        Assert.False(reason[1].TryGetProperty("enum", out _));
    }

    [Fact]
    public async Task Every_reference_leads_to_a_description()
    {
        var schemas = await SchemasAsync();
        var names = schemas.EnumerateObject().Select(static schema => schema.Name).ToHashSet(StringComparer.Ordinal);

        var references = References(schemas).ToHashSet(StringComparer.Ordinal);

        Assert.True(references.Count > 50);
        Assert.Superset(references, names);
        Assert.All(schemas.EnumerateObject(), static schema => Assert.NotEmpty(schema.Value.EnumerateObject()));
    }

    [Fact]
    public async Task A_stream_is_described_by_its_media_type()
    {
        using var document = await DocumentAsync();

        var stream = document.RootElement.GetProperty("paths").GetProperty("/stream").GetProperty("post").GetProperty("responses").GetProperty("200").GetProperty("content");
        Assert.True(stream.TryGetProperty("text/event-stream", out _));
    }

    [Fact]
    public async Task Types_of_the_programs_own_stay_as_they_are()
    {
        var own = (await SchemasAsync()).GetProperty("Own").GetProperty("properties");

        Assert.Equal("string", own.GetProperty("name").GetProperty("type").GetString());
    }

    private static async Task<JsonElement> SchemasAsync() => (await DocumentAsync()).RootElement.GetProperty("components").GetProperty("schemas");

    private static async Task<JsonDocument> DocumentAsync()
    {
        await using var app = await WebApp.StartAsync(
            static app =>
            {
                app.MapPost("/chat", static (ChatCompletionRequest request, ChatClient chat, CancellationToken gone) => chat.CreateAsync(request, cancellationToken: gone));
                app.MapPost("/responses", static (ResponseRequest request, ResponsesClient responses, CancellationToken gone) => responses.CreateAsync(request, cancellationToken: gone));
                app.MapPost("/stream", static (ChatCompletionRequest request, ChatClient chat) => OpenAiResults.ServerSentEvents(chat.StreamAsync(request)));
                app.MapPost("/own", static (Own own) => own);
                app.MapOpenApi();
            },
            static services => services.AddOpenApi(static options => options.AddOpenAiSchemas()));
        return JsonDocument.Parse(await app.Http.GetStringAsync("/openapi/v1.json"));
    }

    private static IEnumerable<string> References(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(static property =>
            property.Name == "$ref" && property.Value.ValueKind == JsonValueKind.String ? [property.Value.GetString()!.Split('/')[^1]] : References(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(References),
        _ => [],
    };

    internal sealed record Own(string Name, ChatMessage? Message);
}
