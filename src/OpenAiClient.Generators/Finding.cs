using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenAi.Generators;

/// <summary>A mistake and its location, without references to symbols or syntax trees, so that incremental runs compare it by value.</summary>
internal readonly record struct Finding(DiagnosticDescriptor Descriptor, string Path, TextSpan Span, LinePositionSpan Lines, string First, string Second, string Third)
{
    public static Finding At(Location location, DiagnosticDescriptor descriptor, string first, string second = "", string third = "") =>
        new(descriptor, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span, first, second, third);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.Create(Path, Span, Lines), First, Second, Third);
}
