using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.OpenApi;
using OpenAi.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Descriptions of the client's types in OpenAPI documents.</summary>
public static class OpenAiOpenApiOptionsExtensions
{
    /// <summary>
    /// Describes the requests and answers of OpenAI's API, wherever endpoints take or give them: without it a document only names them.
    /// </summary>
    /// <param name="options">The options of <c>AddOpenApi</c>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    [RequiresUnreferencedCode("The properties of types are found by reflection. Native and trimmed programs make their documents while they are built.")]
    public static OpenApiOptions AddOpenAiSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var transformer = new ModelSchemaTransformer();
        return options.AddSchemaTransformer(transformer).AddDocumentTransformer(transformer);
    }
}
