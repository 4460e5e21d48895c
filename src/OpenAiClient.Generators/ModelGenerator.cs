using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenAi.Generators;

/// <summary>
/// Gives each partial record that derives from <c>JsonModel</c> its <c>ReadJson</c> and <c>WriteJson</c>: plain code over
/// <c>Utf8JsonReader</c> and <c>Utf8JsonWriter</c>, which starts faster, runs faster and is smaller than metadata that
/// <c>System.Text.Json</c> interprets.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The text itself is what the pipeline compares, so that an edit elsewhere leaves it alone.
        var sources = context.SyntaxProvider
            .CreateSyntaxProvider(
                // The part that names the base, since a record may have several.
                static (node, _) => node is RecordDeclarationSyntax { BaseList: not null } record && record.Modifiers.Any(SyntaxKind.PartialKeyword),
                static (context, token) => SourceOf(context.SemanticModel.GetDeclaredSymbol((RecordDeclarationSyntax)context.Node, token)))
            .Where(static source => source.Text.Length > 0);
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.Name + ".g.cs", SourceText.From(source.Text, Encoding.UTF8)));
    }

    private static (string Name, string Text) SourceOf(ISymbol? symbol) =>
        symbol is INamedTypeSymbol { IsGenericType: false } type && Symbols.IsModel(type) ? (type.ToDisplayString(), ModelSource.Of(type)) : ("", "");
}
