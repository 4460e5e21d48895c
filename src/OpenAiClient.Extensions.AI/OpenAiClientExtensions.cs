using System.Diagnostics.CodeAnalysis;
using OpenAi.Extensions.AI;
using OpenAi.Files;

namespace Microsoft.Extensions.AI;

/// <summary>Creates an <see cref="IHostedFileClient"/> from a client.</summary>
public static class OpenAiClientExtensions
{
    /// <summary>
    /// Creates an <see cref="IHostedFileClient"/> for <c>/files</c> and, if <see cref="HostedFileClientOptions.Scope"/> or
    /// <paramref name="containerId"/> is the id of a container, for <c>/containers/{container_id}/files</c>, which holds the files that a
    /// code interpreter wrote. Without <see cref="HostedFileClientOptions.Purpose"/>, uploads have the purpose <c>user_data</c> and lists
    /// return files of all purposes. <see cref="HostedFileClientOptions.RawRepresentationFactory"/> can return a
    /// <see cref="FileCreateRequest"/> for uploads (a <c>File</c> that is <see langword="null"/> is filled in; the values it sets take
    /// precedence), and <see cref="HostedFileClientOptions.AdditionalProperties"/> become fields of the form. For a file that does not
    /// exist, the information is <see langword="null"/> and deleting returns <see langword="false"/>; other failures, and downloads of such
    /// a file, throw the exceptions derived from <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="client">The client; the caller disposes it.</param>
    /// <param name="containerId">The id of the container, unless <see cref="HostedFileClientOptions.Scope"/> is set. Default: <see langword="null"/>, no container.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. An idempotency key is not sent.</param>
    /// <returns>The file client. It is thread-safe, and does not dispose the streams that it uploads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    [Experimental(Experiments.Id)]
    public static IHostedFileClient AsIHostedFileClient(this OpenAi.OpenAiClient client, string? containerId = null, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new HostedFiles(client, containerId, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }
}
