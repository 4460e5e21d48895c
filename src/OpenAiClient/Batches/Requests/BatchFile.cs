using System.Globalization;

namespace OpenAi.Batches;

/// <summary>
/// Writes requests to the file of a batch, one JSON object per line. Requests that the API would reject after the upload, sometimes hours
/// later, are rejected here: duplicate ids, requests with different endpoints or models, and more requests than a file may contain.
/// </summary>
public sealed class BatchFile
{
    private readonly HashSet<string> _ids;
    private readonly Stream _stream;
    private readonly BatchFileOptions _options;
    private long _embeddingInputs;

    /// <summary>Creates an empty file.</summary>
    /// <param name="stream">The stream to write to; it is not disposed.</param>
    /// <param name="options">The limits. Default: those of the API.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream is not writable.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in <paramref name="options"/> is zero or negative.</exception>
    public BatchFile(Stream stream, BatchFileOptions? options = null)
        : this(stream, options, new HashSet<string>(StringComparer.Ordinal))
    {
    }

    /// <summary>Begins a file after another, in whose set of ids its own are kept: such a set has megabytes, and a new one for each file would leave them to the collector.</summary>
    internal BatchFile(Stream stream, BatchFileOptions? options, HashSet<string> ids)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
            throw new ArgumentException("The stream is not writable; pass a stream that can be written.", nameof(stream));
        _options = options ?? new BatchFileOptions();
        _options.Check();
        _stream = stream;
        _ids = ids;
        _ids.Clear();
    }

    /// <summary>The number of requests.</summary>
    public int Count => _ids.Count;

    /// <summary>The size in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>The endpoint of the requests, for creating the batch; <see langword="null"/> while there are none.</summary>
    public BatchEndpoint? Endpoint { get; private set; }

    /// <summary>The model of the requests; <see langword="null"/> when none has one.</summary>
    public string? Model { get; private set; }

    /// <summary>Appends a request. A request that is rejected leaves the file unchanged.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the writing, after which the file is unusable.</param>
    /// <returns>A task that completes when the request is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The request cannot be added to this file; the message says why.</exception>
    public async Task AddAsync(BatchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        await TryAddAsync(request, throwsWhenFull: true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Appends a request unless the file is full.</summary>
    internal async ValueTask<bool> TryAddAsync(BatchRequest request, bool throwsWhenFull, CancellationToken cancellationToken)
    {
        var line = request.ToLine();
        if (Excess(request, line.Length) is { } excess)
            return throwsWhenFull ? throw Refusal(request, excess) : false;
        if (Misfit(request) is { } misfit)
            throw Refusal(request, misfit);
        await _stream.WriteAsync(line, cancellationToken).ConfigureAwait(false);
        _ids.Add(request.CustomId);
        Endpoint = request.Endpoint;
        Model = request.Model;
        Length += line.Length;
        _embeddingInputs += request.EmbeddingInputs;
        return true;
    }

    private string? Excess(BatchRequest request, int length) =>
        Count >= _options.MaxRequests ? Invariant($"a batch has at most {_options.MaxRequests:N0} requests")
        : Length + length > _options.MaxBytes ? Invariant($"with its {length:N0} bytes the file would have more than {_options.MaxBytes:N0}")
        : _embeddingInputs + request.EmbeddingInputs > _options.MaxEmbeddingInputs ? Invariant($"with its inputs the batch would have more than {_options.MaxEmbeddingInputs:N0} embedding inputs")
        : null;

    private string? Misfit(BatchRequest request) =>
        _ids.Contains(request.CustomId) ? "another request has the same id"
        : Count > 0 && request.Endpoint != Endpoint ? $"its endpoint is {request.Endpoint}, but that of the requests before it is {Endpoint}"
        : Count > 0 && request.Model != Model ? $"its model is '{request.Model}', but that of the requests before it is '{Model}'"
        : null;

    private static ArgumentException Refusal(BatchRequest request, string reason) => new($"The request '{request.CustomId}' cannot be added to this batch: {reason}.", nameof(request));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
