namespace OpenAi.Responses;

/// <summary>The outcome of a command.</summary>
[Union("type")]
[Variant<ResponseShellExit>("exit")]
[Variant<ResponseShellTimeout>("timeout")]
public abstract partial record ResponseShellOutcome : JsonModel;
