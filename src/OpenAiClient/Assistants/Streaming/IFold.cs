namespace OpenAi.Assistants;

/// <summary>Accumulates the deltas of one object.</summary>
internal interface IFold<in TPiece>
{
    /// <summary>Whether a delta without an index can belong to this object.</summary>
    bool IsContinuedBy(TPiece piece);

    void Add(TPiece piece);
}
