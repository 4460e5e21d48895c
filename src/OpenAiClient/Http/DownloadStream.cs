using System.Net;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>
/// The bytes of an answer as they arrive. It owns the answer. An interrupted download is requested again and resumes where it was, if the
/// request may be repeated.
/// </summary>
/// <param name="answer">The answer.</param>
/// <param name="inner">The body of the answer.</param>
/// <param name="again">Requests the answer again; <see langword="null"/> when repeating the request could have side effects.</param>
internal sealed class DownloadStream(OpenAnswer answer, Stream inner, Func<CancellationToken, Task<Answer>>? again = null) : Stream
{
    private const string CancelledText = "The download was cancelled by its caller.";
    private const int SkippedAtOnce = 64 * 1024;

    private readonly DownloadMark _mark = new(answer.Info);
    private IdleClock _idle = Clock(answer.Call);
    private Stream _inner = inner;
    private long _position;
    private long _toSkip;
    private int _restarts;
    private bool _disposed;

    /// <summary>The call that the download answers.</summary>
    public ApiCall Call => answer.Call;

    public override bool CanRead => !_disposed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            ApiConnectionException cut;
            try
            {
                if (_toSkip > 0)
                    await SkipAsync(cancellationToken).ConfigureAwait(false);
                var count = await ReadOnceAsync(buffer, cancellationToken).ConfigureAwait(false);
                _position += count;
                if (count == 0 && !buffer.IsEmpty)
                    answer.Call.Watch?.Completed();
                return count;
            }
            catch (ApiConnectionException exception) when (again is not null && RetryPolicy.WouldRetry(answer.Call, exception, _restarts))
            {
                cut = exception;
            }
            catch (Exception exception)
            {
                answer.Call.Watch?.Failed(exception);
                throw;
            }
            try
            {
                await BeginAnewAsync(cut, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                answer.Call.Watch?.Failed(exception);
                throw;
            }
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("A download is read asynchronously: use ReadAsync or CopyToAsync.");

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            answer.Call.Watch?.Left();
            // Ends the wait of a read that is resuming the download.
            _idle.Cancel();
            _inner.Dispose();
            _idle.Dispose();
            answer.Dispose();
        }
        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadOnceAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(static idle => ((IdleClock)idle!).Cancel(), _idle);
        try
        {
            var read = _inner.ReadAsync(buffer, _idle.Token);
            if (!read.IsCompleted)
                _idle.Start();
            return await read.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            throw Failure(exception, cancellationToken);
        }
        finally
        {
            _idle.Stop();
        }
    }

    private async Task BeginAnewAsync(ApiConnectionException cut, CancellationToken cancellationToken)
    {
        var call = answer.Call;
        Renew();
        var wait = RetryPolicy.Delay(cut, _restarts++, call.Settings.RetryDelay, call.Settings.Randomizer);
        call.Watch?.Retrying(call, wait, cut);
        call.LastFailure = cut;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_idle.Token, cancellationToken);
        call.Resume = _mark.At(_position);
        Answer next;
        try
        {
            await Task.Delay(wait, call.Settings.TimeProvider, stop.Token).ConfigureAwait(false);
            next = await again!(stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw Failure(exception, cancellationToken);
        }
        catch (ApiException exception) when (exception.Status == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            // The file is now shorter than the bytes that were already delivered.
            cut.Attempts = call.Attempts;
            throw cut;
        }
        if (_disposed || _mark.Known(next.Info, _position) is not { } known)
        {
            next.Dispose();
            ObjectDisposedException.ThrowIf(_disposed, this);
            cut.Attempts = call.Attempts;
            throw cut;
        }
        answer.Replace(next);
        _inner = await next.Content.ReadAsStreamAsync(call.Limits.Token).ConfigureAwait(false);
        _toSkip = known;
    }

    // The clock of a read that was cancelled by its own token cannot be used by the next read.
    private void Renew()
    {
        if (!_idle.Token.IsCancellationRequested || _disposed)
            return;
        _idle.Dispose();
        _idle = Clock(answer.Call);
    }

    private Exception Failure(Exception exception, CancellationToken cancellationToken) =>
        _disposed ? new ObjectDisposedException("The download was disposed while it was read.", exception)
        : cancellationToken.IsCancellationRequested ? Cancellation.ByCaller(CancelledText, exception, cancellationToken)
        : CallFailure.OfCall(answer.Call, NetworkFailure.OfBody(exception), _idle);

    private static IdleClock Clock(ApiCall call) => new(call.Limits.StreamIdle, call.Settings.TimeProvider, call.Limits.Token);

    // Not every server supports ranges, so the bytes that were already delivered are read again and skipped.
    private async Task SkipAsync(CancellationToken cancellationToken)
    {
        var buffer = BoundedPool<byte>.Rent(SkippedAtOnce);
        try
        {
            while (_toSkip > 0)
            {
                var count = await ReadOnceAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, _toSkip)), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                    throw new ApiConnectionException("The download was restarted, and ended before the position at which it had been interrupted.", innerException: null) { Attempts = answer.Call.Attempts };
                _toSkip -= count;
            }
        }
        finally
        {
            BoundedPool<byte>.Return(buffer);
        }
    }
}
