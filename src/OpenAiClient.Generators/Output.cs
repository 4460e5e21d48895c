using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenAi.Generators;

/// <summary>
/// The result of a generator for one type: its code, or its diagnostics. Compared by value, so that incremental runs skip unchanged
/// types.
/// </summary>
internal sealed class Output : IEquatable<Output>
{
    private readonly string _name;
    private readonly string _text;
    private readonly IReadOnlyList<Finding> _findings;

    private Output(string name, string text, IReadOnlyList<Finding> findings)
    {
        _name = name;
        _text = text;
        _findings = findings;
    }

    public bool IsEmpty => _text.Length == 0 && _findings.Count == 0;

    /// <summary>A type with mistakes gets no code, because errors in the generated code would only repeat them.</summary>
    public static Output Of(ITypeSymbol type, IReadOnlyList<Finding> findings, Func<string> text) =>
        new(type.ToDisplayString(), findings.Count == 0 ? text() : "", findings);

    public static Output Nothing { get; } = new("", "", []);

    public void Add(SourceProductionContext context)
    {
        foreach (var finding in _findings)
            context.ReportDiagnostic(finding.ToDiagnostic());
        if (_text.Length > 0)
            context.AddSource(_name + ".g.cs", SourceText.From(_text, Encoding.UTF8));
    }

    public bool Equals(Output? other) =>
        other is not null && _name == other._name && _text == other._text && _findings.SequenceEqual(other._findings);

    public override bool Equals(object? obj) => Equals(obj as Output);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);
}
