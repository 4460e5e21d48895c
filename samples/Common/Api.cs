using System.CommandLine;

namespace Samples;

/// <summary>The API with which a sample calls its model.</summary>
public enum Api
{
    /// <summary><c>/chat/completions</c>, which compatible servers have as well.</summary>
    Chat,

    /// <summary><c>/responses</c>.</summary>
    Responses,
}

/// <summary>The option that selects it.</summary>
public static class ApiOption
{
    /// <summary>The option <c>--api</c>, <see cref="Api.Chat"/> when it is not given.</summary>
    /// <returns>The option.</returns>
    public static Option<Api> Create()
    {
        var option = new Option<Api>("--api")
        {
            HelpName = "chat|responses",
            Description = "The API that is asked. Default: chat.",
            CustomParser = static result =>
            {
                var word = result.Tokens is [var only] ? only.Value : "";
                if (Named(word) is { } api)
                    return api;
                result.AddError(Problem(word));
                return default;
            },
        };
        return option;
    }

    /// <summary>Reads the value of a setting.</summary>
    /// <param name="word">The value; <see langword="null"/> when it is not set.</param>
    /// <returns>The API, <see cref="Api.Chat"/> when it is not set.</returns>
    /// <exception cref="InvalidDataException">There is no such API.</exception>
    public static Api FromSetting(string? word) => Named(word ?? "chat") ?? throw new InvalidDataException(Problem(word));

    private static Api? Named(string word) => word switch
    {
        "chat" => Api.Chat,
        "responses" => Api.Responses,
        _ => null,
    };

    private static string Problem(string? word) => $"--api is chat or responses, not '{word}'.";
}
