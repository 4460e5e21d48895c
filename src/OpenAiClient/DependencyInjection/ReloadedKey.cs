using Microsoft.Extensions.Configuration;
using OpenAi.Http;

namespace OpenAi.DependencyInjection;

/// <summary>Uses the current key of a configuration that may be reloaded while the program runs: each attempt reads it.</summary>
internal static class ReloadedKey
{
    /// <summary>Returns the options, with a key provider that reads the section if the key comes from it.</summary>
    public static OpenAiClientOptions Follow(OpenAiClientOptions options, IConfiguration? section)
    {
        const string Name = nameof(OpenAiClientOptions.ApiKey);
        if (section is null || options.ApiKeyProvider is not null || options.ApiKey is not { } key || section[Name] != key)
            return options;
        var copy = options.Copy();
        copy.ApiKeyProvider = _ =>
        {
            // An invalid key is a half-written file or a mistake; the last valid key stays in use.
            if (section[Name] is { } current && ApiKey.Problem(current) is null)
                key = current;
            return ValueTask.FromResult(key);
        };
        return copy;
    }
}
