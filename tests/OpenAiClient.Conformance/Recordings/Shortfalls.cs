namespace OpenAi.Conformance.Recordings;

/// <summary>The shortfalls of replaying one exchange.</summary>
internal sealed class Shortfalls
{
    public List<string> Lost { get; } = [];

    public List<string> NotTyped { get; } = [];
}
