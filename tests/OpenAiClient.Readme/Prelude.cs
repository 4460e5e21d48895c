using Microsoft.AspNetCore.Builder;
using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.Readme;

/// <summary>The values that blocks use without a declaration, by name; a declaration in a block takes precedence.</summary>
public static class Prelude
{
    private static FakeOpenAi? _fake;
    private static OpenAiClient? _openai;
    private static WebApplicationBuilder? _builder;

    /// <summary>A client of the fake server.</summary>
    public static OpenAiClient openai => _openai ??= _fake!.CreateClient();

    /// <summary>A request for a chat completion.</summary>
    public static ChatCompletionRequest request => new() { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("What is the capital of France?")] };

    /// <summary>The builder of a web application.</summary>
    public static WebApplicationBuilder builder => _builder ??= WebApplication.CreateBuilder();

    internal static void Begin(FakeOpenAi fake) => (_fake, _openai, _builder) = (fake, null, null);

    internal static void End() => _openai?.Dispose();
}
