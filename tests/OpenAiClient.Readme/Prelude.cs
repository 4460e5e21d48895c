using Microsoft.AspNetCore.Builder;
using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.Readme;

/// <summary>What blocks take for granted, by the names they call it; what a block declares itself goes before.</summary>
public static class Prelude
{
    private static FakeOpenAi? _fake;
    private static OpenAiClient? _openai;
    private static WebApplicationBuilder? _builder;

    /// <summary>A client of the fake server.</summary>
    public static OpenAiClient openai => _openai ??= _fake!.CreateClient();

    /// <summary>A request for one answer.</summary>
    public static ChatCompletionRequest request => new() { Model = "gpt-4o", Messages = [ChatMessage.User("What is the capital of France?")] };

    /// <summary>The builder of a web application.</summary>
    public static WebApplicationBuilder builder => _builder ??= WebApplication.CreateBuilder();

    internal static void Begin(FakeOpenAi fake) => (_fake, _openai, _builder) = (fake, null, null);

    internal static void End() => _openai?.Dispose();
}
