using System.Diagnostics;
using System.Text.Json;
using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>Reports a call of a model as a span and metrics, by the semantic conventions for generative AI.</summary>
internal sealed class GenAiCall
{
    private readonly ApiRequest _request;
    private readonly GenAiOperation _operation;
    private readonly ClientSettings _settings;
    private readonly Activity? _span;
    private readonly AnswerFacts _facts;
    private IAnswerFold? _fold;
    private readonly string? _model;
    private TimeSpan? _firstChunk;

    /// <summary>Begins the span of a call.</summary>
    /// <param name="settings">The settings of the client.</param>
    /// <param name="request">The request, whose operation has telemetry.</param>
    /// <param name="body">The body of the request.</param>
    /// <param name="model">The model in the request.</param>
    /// <param name="facts">The data of the answer, which this object reads when the call ends.</param>
    public GenAiCall(ClientSettings settings, ApiRequest request, JsonElement? body, string? model, AnswerFacts facts)
    {
        _request = request;
        _operation = request.Endpoint.Operation!;
        (_settings, _model, _facts) = (settings, model, facts);
        _span = Start(body);
        if (IsStreamed && TellsContent)
            _fold = _operation.CreateFold();
    }

    private bool IsStreamed => _request.Accept == ApiRequest.EventStream;

    private bool TellsContent => _span is { IsAllDataRequested: true } && _settings.Telemetry.CapturesContent;

    public void Retrying(int attempts, TimeSpan delay, Exception? failure) => _span?.AddEvent(new ActivityEvent(GenAiName.Retry, _settings.TimeProvider.GetUtcNow(), new ActivityTagsCollection
    {
        [GenAiName.ResendCount] = attempts,
        [GenAiName.RetryDelay] = delay.TotalSeconds,
        [GenAiName.ErrorType] = failure is null ? null : ErrorKind.Of(failure),
    }));

    /// <summary>Records an event of the stream.</summary>
    /// <param name="item">The event.</param>
    /// <param name="sinceStart">The time since the call was made.</param>
    /// <param name="waited">The time that the reader has waited for the event.</param>
    public void Received(object item, TimeSpan sinceStart, TimeSpan waited)
    {
        Fold(item);
        if (!_operation.IsChunk(item))
            return;
        if (_firstChunk is not null)
        {
            if (_operation.Metrics == OperationMetrics.Inference && Instruments.TimePerOutputChunk.Enabled)
                Instruments.TimePerOutputChunk.Record(waited.TotalSeconds, Dimensions());
            return;
        }
        _firstChunk = sinceStart;
        if (_operation.Metrics == OperationMetrics.Inference && Instruments.TimeToFirstChunk.Enabled)
            Instruments.TimeToFirstChunk.Record(sinceStart.TotalSeconds, Dimensions());
    }

    /// <summary>Records the end of the call.</summary>
    public void End(object? answer, Exception? failure, bool wasCut, TimeSpan duration, CallSecrets? secrets)
    {
        var error = failure is not null ? ErrorKind.Of(failure) : _facts.Failure;
        // The tokens of a cached answer were counted when it was created.
        CallMetrics.Record(_operation.Metrics, _facts.IsFromCache ? null : _facts.Usage, duration, Dimensions(), error);
        if (_span is null)
            return;
        if (error is not null)
            _span.SetTag(GenAiName.ErrorType, error).SetStatus(ActivityStatusCode.Error);
        if (_span.IsAllDataRequested)
            Tell(answer ?? _fold?.Answer, wasCut && IsStreamed, secrets);
        _span.SetEndTime(_span.StartTimeUtc + duration);
        _span.Dispose();
    }

    private void Fold(object item)
    {
        try
        {
            _fold?.Add(item);
        }
        catch (InvalidResponseException)
        {
            // Events that cannot be folded are handled by the reader of the stream; here, only their content is omitted.
            _fold = null;
        }
    }

    private Activity? Start(JsonElement? body)
    {
        if (!Instruments.Source.HasListeners())
            return null;
        var source = _operation.DataSourceOf(_request.Endpoint.Path);
        var name = (_model ?? source) is { } subject ? $"{_operation.Name} {subject}" : _operation.Name;
        // The attributes that a sampler may use for its decision.
        TagList tags = new()
        {
            { GenAiName.Operation, _operation.Name },
            { GenAiName.Provider, _settings.Telemetry.Provider },
            { GenAiName.ServerAddress, _settings.Telemetry.ServerAddress },
            { GenAiName.ServerPort, _settings.Telemetry.ServerPort },
        };
        if (_model is not null)
            tags.Add(GenAiName.RequestModel, _model);
        var span = Instruments.Source.StartActivity(name, ActivityKind.Client, parentContext: default, tags, links: null, _settings.TimeProvider.GetUtcNow());
        if (span is not { IsAllDataRequested: true })
            return span;
        Set(GenAiName.ApiType, _operation.ApiType, span);
        Set(GenAiName.DataSourceId, source, span);
        if (IsStreamed)
            span.SetTag(GenAiName.Stream, true);
        foreach (var (tag, value) in body is { } request ? RequestTags.Of(request) : [])
            span.SetTag(tag, value);
        return span;
    }

    private void Tell(object? answer, bool wasCut, CallSecrets? secrets)
    {
        var span = _span!;
        Set(GenAiName.ResponseId, _facts.Id, span);
        Set(GenAiName.ResponseModel, _facts.Model, span);
        Set(GenAiName.ConversationId, _facts.ConversationId, span);
        Set(GenAiName.ResponseServiceTier, _facts.ServiceTier, span);
        Set(GenAiName.SystemFingerprint, _facts.SystemFingerprint, span);
        Set(GenAiName.DimensionCount, _facts.Dimensions, span);
        Set(GenAiName.InputTokens, _facts.Usage?.Input, span);
        Set(GenAiName.OutputTokens, _facts.Usage?.Output, span);
        Set(GenAiName.CacheReadTokens, _facts.Usage?.CacheRead, span);
        Set(GenAiName.CacheWriteTokens, _facts.Usage?.CacheWrite, span);
        Set(GenAiName.ReasoningTokens, _facts.Usage?.Reasoning, span);
        if (_facts.IsFromCache)
            span.SetTag(GenAiName.CacheHit, true);
        Set(GenAiName.TimeToFirstChunk, _firstChunk?.TotalSeconds, span);
        if (_facts.FinishReasons(wasCut) is { Length: > 0 } reasons)
            span.SetTag(GenAiName.FinishReasons, reasons);
        if (!TellsContent)
            return;
        var content = new ContentWriter(span, _settings, secrets);
        using (var body = RequestTags.Parse(_request))
        {
            if (body is not null)
                _operation.WriteInput(body.RootElement, content);
        }
        if (answer is not null)
            _operation.WriteOutput(answer, content);
    }

    private TagList Dimensions()
    {
        TagList tags = new()
        {
            { GenAiName.Operation, _operation.Name },
            { GenAiName.Provider, _settings.Telemetry.Provider },
            { GenAiName.ServerAddress, _settings.Telemetry.ServerAddress },
            { GenAiName.ServerPort, _settings.Telemetry.ServerPort },
        };
        if (_model is not null)
            tags.Add(GenAiName.RequestModel, _model);
        if (_facts.Model is { Length: > 0 } answering)
            tags.Add(GenAiName.ResponseModel, answering);
        return tags;
    }

    private static void Set(string name, object? value, Activity span)
    {
        if (value is not (null or ""))
            span.SetTag(name, value);
    }
}
