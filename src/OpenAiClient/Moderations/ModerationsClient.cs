using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi.Moderations;

/// <summary>The client of moderation, which classifies text and images as harmful or not. <c>/moderations</c>. Thread-safe.</summary>
public partial class ModerationsClient
{
    private static readonly EndpointGroup _group = new("moderations");

    internal static Endpoint<ModerationRequest, Moderation> Create => field ??= new(_group, HttpMethod.Post);

    private readonly ApiTransport _transport;

    internal ModerationsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ModerationsClient()
        : this(ClientDouble.Transport)
    {
    }

    internal ClientSettings Settings => _transport.Settings;

    /// <summary>Classifies text or images into harm categories. <c>POST /moderations</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The results.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var moderation = await openai.Moderations.CreateAsync(new() { Input = "Is this harmless?" });
    /// Console.WriteLine(moderation.Results[0].Flagged);
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public virtual Task<Moderation> CreateAsync(ModerationRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }
}
