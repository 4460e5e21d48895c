namespace CustomerService;

/// <summary>An article of the knowledge base, short enough to be quoted as a whole.</summary>
internal sealed record Article(string Title, string Text)
{
    public override string ToString() => $"{Title}\n{Text}";
}
