using System.CommandLine;

namespace Samples;

/// <summary>Through which of the API's two ways a sample talks to its model.</summary>
public enum Api
{
    /// <summary><c>/chat/completions</c>, which compatible servers have as well.</summary>
    Chat,

    /// <summary><c>/responses</c>.</summary>
    Responses,
}

/// <summary>The option that chooses between the two.</summary>
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
                switch (word)
                {
                    case "chat":
                        return Api.Chat;
                    case "responses":
                        return Api.Responses;
                    default:
                        result.AddError($"--api is chat or responses, not '{word}'.");
                        return default;
                }
            },
        };
        return option;
    }
}
