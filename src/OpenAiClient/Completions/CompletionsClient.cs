using System.Text.Json;
using OpenAi.Http;
using OpenAi.Json;
using OpenAi.Telemetry;

namespace OpenAi.Completions;

/// <summary>
/// The client of completions, the API before chat, which base models still use: continuations of a text. <c>/completions</c>.
/// Thread-safe.
/// </summary>
public class CompletionsClient
{
    private static readonly EndpointGroup _group = new("completions");

    internal static Endpoint<CompletionRequest, Completion> Create => field ??= new(_group, HttpMethod.Post) { Operation = CompletionOperation.Instance };

    internal static StreamEndpoint<CompletionRequest, Completion> Stream => field ??=
        new(_group, HttpMethod.Post, static (_, json) => Read(json))
        {
            Streamed = static request => request with { Stream = true },
            Whole = static json => [Read(json.Span)],
            TellParts = TellParts,
            Operation = CompletionOperation.Instance,
        };

    private readonly ApiTransport _transport;

    internal CompletionsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected CompletionsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Creates a completion, and waits for the whole continuation. <c>POST /completions</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The completion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var completion = await openai.Completions.CreateAsync(new() { Model = "gpt-3.5-turbo-instruct", Prompt = "Once upon a time" });
    /// Console.WriteLine(completion.Choices[0].Text);
    /// </code>
    /// </example>
    public virtual Task<Completion> CreateAsync(CompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Creates a completion, and streams its pieces. <c>POST /completions</c> with <c>stream</c>. Nothing is sent before the enumeration
    /// begins; ending it early stops the server.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces, each with the new text; <see cref="CompletionAccumulator"/> combines them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<Completion> StreamAsync(CompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
    }

    private static Completion Read(ReadOnlySpan<byte> json) =>
        WireJson.ReadPiece(json, Completion.ReadJson);

    private static void TellParts(Completion piece, StreamParts parts)
    {
        for (var i = 0; i < piece.Choices.Count; i++)
        {
            if (piece.Choices[i] is { } choice)
                parts.Add(choice.Index, choice.FinishReason);
        }
    }
}
