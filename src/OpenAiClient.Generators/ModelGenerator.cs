using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenAi.Generators;

/// <summary>
/// Generates <c>ReadJson</c> and <c>WriteJson</c> for each partial record that derives from <c>JsonModel</c>: plain code for
/// <c>Utf8JsonReader</c> and <c>Utf8JsonWriter</c>, which starts faster, runs faster and is smaller than metadata that
/// <c>System.Text.Json</c> interprets.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var outputs = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is RecordDeclarationSyntax { BaseList: not null } record && record.Modifiers.Any(SyntaxKind.PartialKeyword),
                static (context, token) => OutputOf((RecordDeclarationSyntax)context.Node, context.SemanticModel, token))
            .Where(static output => !output.IsEmpty);
        context.RegisterSourceOutput(outputs, static (context, output) => output.Add(context));
        // The provider of models skips unions that are not partial records, so they are reported here.
        var unions = context.SyntaxProvider
            .ForAttributeWithMetadataName("OpenAi.UnionAttribute", static (_, _) => true, static (context, _) => Union.Of((INamedTypeSymbol)context.TargetSymbol) is { } union ? Output.Of(union.Type, UnionChecks.Of(union), static () => "") : Output.Nothing)
            .Where(static output => !output.IsEmpty);
        context.RegisterSourceOutput(unions, static (context, output) => output.Add(context));
    }

    private static Output OutputOf(RecordDeclarationSyntax part, SemanticModel semantics, CancellationToken token) =>
        semantics.GetDeclaredSymbol(part, token) is { IsGenericType: false } type && Symbols.IsModel(type) && IsFirst(part, type, token)
        && (Union.Of(type) is not { } union || UnionChecks.Of(union).Count == 0)
            ? Output.Of(type, ModelChecks.Of(type), () => ModelSource.Of(type))
            : Output.Nothing;

    // Several partial declarations may have a base list; the code is generated for the first of them.
    private static bool IsFirst(RecordDeclarationSyntax part, INamedTypeSymbol type, CancellationToken token) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(token))
            .OfType<RecordDeclarationSyntax>()
            .FirstOrDefault(static found => found.BaseList is not null) == part;
}
