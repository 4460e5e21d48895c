namespace OpenAi.Responses;

/// <summary>How a command ended.</summary>
[Union("type")]
[Variant<ResponseShellExit>("exit")]
[Variant<ResponseShellTimeout>("timeout")]
public abstract partial record ResponseShellOutcome : JsonModel;
