using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi.Moderations;

/// <summary>Tells whether text or images are harmful. <c>/moderations</c>. Safe for use by many threads at once.</summary>
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

    /// <summary>Classifies text or images by the kinds of harm in them. <c>POST /moderations</c></summary>
    /// <param name="request">What to classify.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    [OverloadResolutionPriority(1)]
    public virtual Task<Moderation> CreateAsync(ModerationRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }
}
