using OpenAi.Http;

namespace OpenAi.Models;

/// <summary>The client of the models that the key may use. <c>/models</c>. Thread-safe.</summary>
public class ModelsClient
{
    private static readonly EndpointGroup _group = new("models");

    internal static ListEndpoint<Model> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<Model> Get => field ??= new(_group, HttpMethod.Get, "{model}");

    internal static Endpoint<ModelDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{model}");

    private readonly ApiTransport _transport;

    internal ModelsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ModelsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Lists the models. <c>GET /models</c>. The API returns all of them in one page.</summary>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <example>
    /// <code>
    /// await foreach (var model in openai.Models.ListAsync())
    ///     Console.WriteLine(model.Id);
    /// </code>
    /// </example>
    public virtual PagedList<Model> ListAsync(RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, requestOptions, cancellationToken);

    /// <summary>Gets a model. <c>GET /models/{model}</c></summary>
    /// <param name="model">The id of the model, such as <c>gpt-5.6-terra</c>.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException"><paramref name="model"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Model> GetAsync(string model, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(model), requestOptions, cancellationToken);

    /// <summary>Deletes a fine-tuned model; requires the key of an owner of the organization. <c>DELETE /models/{model}</c></summary>
    /// <param name="model">The id of the model, such as <c>ft:gpt-4o-mini:acemeco:suffix:abc123</c>.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The result of the deletion.</returns>
    /// <exception cref="ArgumentException"><paramref name="model"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ModelDeleted> DeleteAsync(string model, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(model), requestOptions, cancellationToken);
}
