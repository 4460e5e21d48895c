using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using OpenAi.Errors;
using OpenAi.Files;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Batches;

/// <summary>Reads the result files line by line, each line as the answer that a single call would have returned over HTTP.</summary>
internal sealed class BatchResultReader<T>(ApiTransport transport, RequestOptions? requestOptions)
    where T : ApiResult, IJsonModel<T>
{
    // A line may contain images in base64.
    private static readonly DownloadEndpoint _content = FilesClient.Content with { HasLargeAnswer = true };

    public async IAsyncEnumerator<BatchResult<T>> ReadAsync(Batch batch, CancellationToken callToken, CancellationToken enumerationToken)
    {
        string?[] files = [batch.OutputFileId, batch.ErrorFileId];
        var ids = files.Where(static id => !string.IsNullOrEmpty(id)).ToArray();
        if (!batch.IsDone || (ids.Length == 0 && batch.Status == BatchStatus.Failed))
            throw new BatchException(batch);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        foreach (var id in ids)
        {
            var download = await WhileWantedAsync(transport.DownloadAsync(_content.At(id!), requestOptions, stop.Token)).ConfigureAwait(false);
            await using var disposal = download.ConfigureAwait(false);
            using var lines = new LineReader(download.Content, SizeLimit.OfAnswer(download.Call).Bytes);
            while (await WhileWantedAsync(lines.ReadAsync(stop.Token).AsTask()).ConfigureAwait(false))
            {
                if (lines.IsTooLong)
                    throw SizeLimit.OfAnswer(download.Call).Passed("a line", lines.Line.Span, download.Call, download.ResponseInfo);
                if (!IsBlank(lines.Line.Span))
                    yield return Result(download.Call, download.ResponseInfo, lines.Line, batch.Id);
            }
        }

        Task<TResult> WhileWantedAsync<TResult>(Task<TResult> task) =>
            Cancellation.OfLinkedAsync(task, "The caller stopped enumerating the results.", callToken, enumerationToken);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private static BatchResult<T> Result(ApiCall call, ResponseInfo info, ReadOnlyMemory<byte> bytes, string batchId)
    {
        var customId = "";
        try
        {
            var line = JsonAnswer.Parse(JsonAnswer.WithoutMark(bytes).Span, BatchLine.ReadJson, call, info);
            customId = line.CustomId ?? "";
            return new(customId, Answer(call, line), exception: null, batchId);
        }
        catch (OpenAiException exception)
        {
            return new(customId, value: null, exception, batchId);
        }
    }

    private static T Answer(ApiCall call, BatchLine line)
    {
        if (line.Response is not { } response)
            throw NotCarriedOut(call, line.Error);
        var status = response.StatusCode is { } code and >= 100 and <= 999 ? (HttpStatusCode)code : HttpStatusCode.OK;
        using var message = new HttpResponseMessage(status);
        if (response.RequestId is { } requestId)
            message.Headers.TryAddWithoutValidation("x-request-id", requestId);
        var answer = new Answer(message, new ResponseInfo(message, attempts: 1, call.Secrets));
        ReadOnlyMemory<byte> body = response.Body is { } json ? JsonMarshal.GetRawUtf8Value(json).ToArray() : [];
        return message.IsSuccessStatusCode ? JsonAnswer.Of(call, answer, body, T.ReadJson) : throw ErrorAnswer.Of(call, answer, body.Span);
    }

    private static BatchRequestException NotCarriedOut(ApiCall call, BatchError? error) =>
        new(ErrorText.Of("The request was not processed", new ApiError(call.Secrets.Scrub(error?.Message ?? "the server sent no reason"), Code: error?.Code), "", requestId: null), error?.Code);
}
