namespace OpenAi.Chat;

/// <summary>What is new in a call of a custom tool.</summary>
public sealed partial record ChatCustomCallDelta : JsonModel
{
    /// <summary>The piece of the name to add; as a rule the whole name comes first.</summary>
    public string? Name { get; set; }

    /// <summary>The piece of the input to add.</summary>
    public string? Input { get; set; }

    internal static ChatCustomCallDelta OfWhole(ChatCustomCall call) =>
        new() { Name = call.Name, Input = call.Input, ExtraFields = call.ExtraFields };
}
