using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The new data of a function call.</summary>
public sealed partial record ChatFunctionCallDelta : JsonModel
{
    /// <summary>The text to append to the name; normally the first piece contains the whole name.</summary>
    public string? Name { get; set; }

    /// <summary>The text to append to the arguments.</summary>
    [AnyText]
    public string? Arguments { get; set; }

    internal static ChatFunctionCallDelta OfWhole(ChatFunctionCall call) =>
        new() { Name = call.Name, Arguments = call.Arguments, ExtraFields = call.ExtraFields };
}
