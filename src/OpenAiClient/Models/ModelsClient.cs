using OpenAi.Http;

namespace OpenAi.Models;

/// <summary>The models that the key may use. <c>/models</c>. Safe for use by many threads at once.</summary>
public class ModelsClient
{
    internal static ListEndpoint<Model> List => field ??=
        Endpoint.List("models", Model.ReadJson, static item => item.Id);

    internal static Endpoint<Model> Get => field ??=
        Endpoint.Get("models/{model}", Model.ReadJson);

    internal static Endpoint<ModelDeleted> Delete => field ??=
        Endpoint.Delete("models/{model}", ModelDeleted.ReadJson);

    private readonly ApiTransport _transport;

    internal ModelsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ModelsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Lists the models. <c>GET /models</c>. The API gives them all in one page.</summary>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the walk through the list.</param>
    /// <returns>The list, asked for when it is walked.</returns>
    public virtual PagedList<Model> ListAsync(RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, requestOptions, cancellationToken);

    /// <summary>Gets a model. <c>GET /models/{model}</c></summary>
    /// <param name="model">The model's id, such as <c>gpt-4o-mini</c>.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException"><paramref name="model"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<Model> GetAsync(string model, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(model), requestOptions, cancellationToken);

    /// <summary>Deletes a fine-tuned model; the key's user must be an owner of the organization. <c>DELETE /models/{model}</c></summary>
    /// <param name="model">The model's id, such as <c>ft:gpt-4o-mini:acemeco:suffix:abc123</c>.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether it was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="model"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<ModelDeleted> DeleteAsync(string model, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(model), requestOptions, cancellationToken);
}
