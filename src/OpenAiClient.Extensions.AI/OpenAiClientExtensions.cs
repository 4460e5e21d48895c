using System.Diagnostics.CodeAnalysis;
using OpenAi.Extensions.AI;
using OpenAi.Files;

namespace Microsoft.Extensions.AI;

/// <summary>Makes an <see cref="IHostedFileClient"/> of a client.</summary>
public static class OpenAiClientExtensions
{
    /// <summary>
    /// Makes an <see cref="IHostedFileClient"/> over <c>/files</c> and, where <see cref="HostedFileClientOptions.Scope"/> or
    /// <paramref name="containerId"/> names a container, over <c>/containers/{container_id}/files</c>. A file that a code
    /// interpreter made is in its container: the <see cref="HostedFileContent.Scope"/> of what this client gives says where.
    /// Without <see cref="HostedFileClientOptions.Purpose"/> uploads are <c>user_data</c>, and lists hold files of all purposes.
    /// <see cref="HostedFileClientOptions.RawRepresentationFactory"/> may return a <see cref="FileCreateRequest"/> for uploads
    /// (where its <c>File</c> is <see langword="null"/> it is filled in; what it sets wins), and
    /// <see cref="HostedFileClientOptions.AdditionalProperties"/> become fields of the form. Of what is not found, information is
    /// <see langword="null"/> and deleting <see langword="false"/>; other failures, and downloads of what is not found, are the
    /// exceptions of <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="client">The client; it stays the caller's to dispose.</param>
    /// <param name="containerId">The container whose files are meant where the options name none. Default: files of no container.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client. An idempotency key does not go along.</param>
    /// <returns>The client of files, safe for use by many threads. It does not dispose the streams that it uploads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    [Experimental(Experiments.Id)]
    public static IHostedFileClient AsIHostedFileClient(this OpenAi.OpenAiClient client, string? containerId = null, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new HostedFiles(client, containerId, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }
}
