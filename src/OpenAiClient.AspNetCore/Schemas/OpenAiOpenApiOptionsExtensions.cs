using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.OpenApi;
using OpenAi.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Describes the client's types in OpenAPI documents.</summary>
public static class OpenAiOpenApiOptionsExtensions
{
    /// <summary>
    /// Describes requests and answers of the OpenAI API in endpoints that accept or return them. Without it, a document contains only their names.
    /// </summary>
    /// <param name="options">The options of <c>AddOpenApi</c>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    [RequiresUnreferencedCode("The properties of types are found by reflection. Generate the documents of native and trimmed programs at build time.")]
    public static OpenApiOptions AddOpenAiSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var transformer = new ModelSchemaTransformer();
        return options.AddSchemaTransformer(transformer).AddDocumentTransformer(transformer);
    }
}
