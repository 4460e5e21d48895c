namespace OpenAi.Safety;

/// <summary>Which side of an exchange a <see cref="ModerationGuard"/> stopped.</summary>
public enum ModerationSide
{
    /// <summary>What was to go to the model; the model was not asked.</summary>
    Input,

    /// <summary>What the model said.</summary>
    Output,
}
