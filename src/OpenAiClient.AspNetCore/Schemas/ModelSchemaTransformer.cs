using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace OpenAi.AspNetCore;

/// <summary>
/// Collects the components of a document that are types of the client, and describes them when the document is complete. They have circular
/// references, which the framework resolves only then.
/// </summary>
[RequiresUnreferencedCode("The properties of types are found by reflection.")]
internal sealed class ModelSchemaTransformer : IOpenApiSchemaTransformer, IOpenApiDocumentTransformer
{
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (ModelSchemas.IsDescribed(type) && OpenApiOptions.CreateDefaultSchemaReferenceId(context.JsonTypeInfo) is { } id)
            _types.TryAdd(id, type);
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var components = (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
            .Where(component => component.Value is OpenApiSchema && _types.ContainsKey(component.Key))
            .Select(component => (Id: component.Key, Type: _types[component.Key], Schema: (OpenApiSchema)component.Value)).ToList();
        var schemas = new ModelSchemas(document, components.ToDictionary(static component => component.Type, static component => component.Id));
        foreach (var (_, type, schema) in components)
            schemas.Fill(schema, type);
        return Task.CompletedTask;
    }
}
