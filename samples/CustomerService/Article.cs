namespace CustomerService;

/// <summary>A piece of knowledge, short enough to be quoted whole.</summary>
internal sealed record Article(string Title, string Text)
{
    public override string ToString() => $"{Title}\n{Text}";
}
