using System.Globalization;

namespace OpenAi.Batches;

/// <summary>
/// Writes requests as the file that a batch is made of: one JSON object a line. What the API would refuse after the upload, hours
/// later at times, is refused here: ids that come twice, requests of several operations or models, and more than a file may hold.
/// </summary>
public sealed class BatchFile
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Stream _stream;
    private readonly BatchFileOptions _options;
    private long _embeddingInputs;

    /// <summary>Begins a file.</summary>
    /// <param name="stream">Where it is written to; it stays the caller's.</param>
    /// <param name="options">The limits. Default: the API's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in <paramref name="options"/> is zero or negative.</exception>
    public BatchFile(Stream stream, BatchFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
            throw new ArgumentException("The stream cannot be written.", nameof(stream));
        _options = options ?? new BatchFileOptions();
        _options.Check();
        _stream = stream;
    }

    /// <summary>How many requests it has.</summary>
    public int Count => _ids.Count;

    /// <summary>How many bytes it has.</summary>
    public long Length { get; private set; }

    /// <summary>The operation that its requests ask for, to create the batch with; <see langword="null"/> while there are none.</summary>
    public BatchEndpoint? Endpoint { get; private set; }

    /// <summary>The model that its requests name; <see langword="null"/> when none does.</summary>
    public string? Model { get; private set; }

    /// <summary>Writes a request to the end. One that is refused leaves the file as it was.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the writing, after which the file is of no use.</param>
    /// <returns>A task that ends when the request is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The request cannot be in this file; the message says why.</exception>
    public async Task AddAsync(BatchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        await TryAddAsync(request, throwsWhenFull: true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a request to the end, unless the file is full.</summary>
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
        : _embeddingInputs + request.EmbeddingInputs > _options.MaxEmbeddingInputs ? Invariant($"with its texts the batch would have more than {_options.MaxEmbeddingInputs:N0} embedding inputs")
        : null;

    private string? Misfit(BatchRequest request) =>
        _ids.Contains(request.CustomId) ? "another request has the same id"
        : Count > 0 && request.Endpoint != Endpoint ? $"it asks for {request.Endpoint}, and the requests before it for {Endpoint}"
        : Count > 0 && request.Model != Model ? $"it names the model '{request.Model}', and the requests before it '{Model}'"
        : null;

    private static ArgumentException Refusal(BatchRequest request, string reason) => new($"The request '{request.CustomId}' cannot be in this batch: {reason}.", nameof(request));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
