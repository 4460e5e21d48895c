using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>What is new in a call of a function.</summary>
public sealed partial record ChatFunctionCallDelta : JsonModel
{
    /// <summary>The piece of the name to add; as a rule the whole name comes first.</summary>
    public string? Name { get; set; }

    /// <summary>The piece of the arguments to add.</summary>
    [AnyText]
    public string? Arguments { get; set; }

    internal static ChatFunctionCallDelta OfWhole(ChatFunctionCall call) =>
        new() { Name = call.Name, Arguments = call.Arguments, ExtraFields = call.ExtraFields };
}
