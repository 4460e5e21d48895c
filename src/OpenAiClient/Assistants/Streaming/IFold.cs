namespace OpenAi.Assistants;

/// <summary>Joins the pieces of one thing.</summary>
internal interface IFold<in TPiece>
{
    /// <summary>Whether a piece that names no place can belong here.</summary>
    bool IsContinuedBy(TPiece piece);

    void Add(TPiece piece);
}
