namespace OpenAi.Chat;

/// <summary>The new data of a custom tool call.</summary>
public sealed partial record ChatCustomCallDelta : JsonModel
{
    /// <summary>The text to append to the name; normally the first piece contains the whole name.</summary>
    public string? Name { get; set; }

    /// <summary>The text to append to the input.</summary>
    public string? Input { get; set; }

    internal static ChatCustomCallDelta OfWhole(ChatCustomCall call) =>
        new() { Name = call.Name, Input = call.Input, ExtraFields = call.ExtraFields };
}
