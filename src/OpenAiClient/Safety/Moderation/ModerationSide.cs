namespace OpenAi.Safety;

/// <summary>The side of a call that a <see cref="ModerationGuard"/> blocked.</summary>
public enum ModerationSide
{
    /// <summary>The input for the model, which was not called.</summary>
    Input,

    /// <summary>The output of the model.</summary>
    Output,
}
