using Microsoft.Extensions.Options;
using OpenAi.Http;

namespace OpenAi.DependencyInjection;

/// <summary>Validates the options of a client; messages contain the path of an option in the configuration.</summary>
internal sealed class OptionsValidator(ClientRegistration account) : IValidateOptions<OpenAiClientOptions>
{
    public ValidateOptionsResult Validate(string? name, OpenAiClientOptions options)
    {
        if (name != account.Name)
            return ValidateOptionsResult.Skip;
        var prefix = account.SectionPath is { } path ? path + ":" : "OpenAiClientOptions.";
        var problems = OptionsCheck.Problems(options).Select(problem => prefix + problem)
            .Concat(ClientEnvironment.Problems(options).Select(Explained))
            .ToArray();
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    // The message says that the section may contain the key, which helps only if it is read.
    private string Explained(string problem) =>
        problem == MissingApiKeyException.Text && !account.ReadsConfiguration
            ? $"{problem} This client is configured by code only: to read the section as well, call the method without options, such as AddOpenAiClient(), before."
            : problem;
}
