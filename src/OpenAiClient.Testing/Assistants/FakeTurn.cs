using OpenAi.Assistants;

namespace OpenAi.Testing.Assistants;

/// <summary>What the model does next in a run.</summary>
internal abstract record FakeTurn
{
    /// <summary>The condition on the run; <see langword="null"/> for any run.</summary>
    public Func<FakeRunContext, bool>? When { get; init; }
}

/// <summary>Writes a message, completely or until it is cut off.</summary>
internal sealed record MessageTurn(string Text, IReadOnlyList<FakeCitation> Citations) : FakeTurn
{
    public ThreadRunIncompleteReason? CutBy { get; init; }

    /// <summary>The result of an earlier file search.</summary>
    public ThreadFileSearch? Search { get; init; }
}

/// <summary>Requests function calls.</summary>
internal sealed record CallTurn(IReadOnlyList<ThreadRunFunctionCall> Calls) : FakeTurn;

/// <summary>Fails the run.</summary>
internal sealed record FailTurn(ThreadRunError Error) : FakeTurn;

/// <summary>Lets the run expire.</summary>
internal sealed record ExpireTurn : FakeTurn;
