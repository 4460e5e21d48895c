using OpenAi.Assistants;

namespace OpenAi.Testing.Assistants;

/// <summary>What the model does next in a run.</summary>
internal abstract record FakeTurn
{
    /// <summary>Which runs it is for; <see langword="null"/> for any.</summary>
    public Func<FakeRunContext, bool>? When { get; init; }
}

/// <summary>Writes a message, to its end or until something cuts it.</summary>
internal sealed record MessageTurn(string Text, IReadOnlyList<FakeCitation> Citations) : FakeTurn
{
    public ThreadRunIncompleteReason? CutBy { get; init; }

    /// <summary>What a file search has found before.</summary>
    public ThreadFileSearch? Search { get; init; }
}

/// <summary>Asks for functions to be called.</summary>
internal sealed record CallTurn(IReadOnlyList<ThreadRunFunctionCall> Calls) : FakeTurn;

/// <summary>Fails.</summary>
internal sealed record FailTurn(ThreadRunError Error) : FakeTurn;

/// <summary>Takes too long.</summary>
internal sealed record ExpireTurn : FakeTurn;
