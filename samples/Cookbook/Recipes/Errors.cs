using OpenAi;
using OpenAi.Chat;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Errors : Recipe
{
    public override string Name => "errors";

    public override string Group => "Failures";

    public override string Summary => "Catch every kind of failure, and react to it.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The real API does not fail on demand, so this recipe always uses a fake server.
        await using var server = FakeOpenAi.Start();
        using var openai = server.CreateClient(options => options.MaxRetries = 0);
        var request = new ChatCompletionRequest { Model = Backend.CurrentModel, Messages = [ChatMessage.User("Hello")] };

        await ShowAsync(FakeFault.Error(400, "unsupported_value", "'temperature' does not support 3.", ("x-request-id", "req_42")));
        await ShowAsync(FakeFault.Error(401, "invalid_api_key", "Incorrect API key."));
        await ShowAsync(FakeFault.Error(403, null, "Your region is not supported."));
        await ShowAsync(FakeFault.Error(404, "model_not_found", "There is no model 'gpt-9'."));
        await ShowAsync(FakeFault.Error(409, null, "Another request changed it first."));
        await ShowAsync(FakeFault.Error(418, null, "This status is not one of the API."));
        await ShowAsync(FakeFault.Error(422, null, "The request can be parsed, but not processed."));
        await ShowAsync(FakeFault.Error(429, "rate_limit_exceeded", "Slow down.", ("retry-after", "20")));
        await ShowAsync(FakeFault.Error(429, "insufficient_quota", "The quota is exhausted."));
        await ShowAsync(FakeFault.Error(503, null, "Overloaded."));
        await ShowAsync(FakeFault.Html);
        await ShowAsync(FakeFault.Drop);
        await ShowAsync(FakeFault.StreamError(2, "server_error", "The model failed."), streamed: true);
        await ShowAsync(FakeFault.Truncate(2), streamed: true);
        await ShowAsync(FakeFault.Stall(), options: new() { Timeout = TimeSpan.FromMilliseconds(200) });

        async Task ShowAsync(FakeFault fault, bool streamed = false, RequestOptions? options = null)
        {
            server.Fail(fault);
            Console.WriteLine(await AskAsync(openai, request, streamed, options, stop));
        }
    }

    // Handles each kind of failure; most programs need only the last three catches.
    private static async Task<string> AskAsync(OpenAiClient openai, ChatCompletionRequest request, bool streamed, RequestOptions? options, CancellationToken stop)
    {
        try
        {
            if (!streamed)
                return (await openai.Chat.CreateAsync(request, options, stop)).Text;
            return (await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(request, options, stop), stop)).Text;
        }
        catch (BadRequestException exception)
        {
            return $"400: the request is invalid ({exception.Code}); give the request id {exception.RequestId} to the support.";
        }
        catch (AuthenticationException)
        {
            return "401: check the API key, and the server that it is sent to.";
        }
        catch (PermissionDeniedException exception)
        {
            return $"403: the API key is valid but has no permission: {exception.Message}";
        }
        catch (NotFoundException exception)
        {
            return $"404: the model or object does not exist ({exception.Code}).";
        }
        catch (ConflictException)
        {
            return "409: read the object again, and repeat the change.";
        }
        catch (UnprocessableEntityException)
        {
            return "422: change the request; the same one would fail again.";
        }
        catch (RateLimitException exception) when (exception.IsQuotaExhausted)
        {
            return "429: the account has no quota left; waiting does not help.";
        }
        catch (RateLimitException exception)
        {
            return $"429: too many requests; retry after {exception.RetryAfter?.TotalSeconds} s.";
        }
        catch (ServerException exception)
        {
            return $"{(int)exception.Status}: the server failed; the retries did not help.";
        }
        catch (StreamErrorException exception)
        {
            return $"The server reported an error in the middle of a stream: {exception.Code}.";
        }
        catch (IncompleteStreamException exception)
        {
            return $"The stream ended after {exception.Events} events; the answer is incomplete.";
        }
        catch (InvalidResponseException exception)
        {
            return $"A proxy or another server answered instead of the API: {exception.Excerpt}";
        }
        catch (ApiTimeoutException exception)
        {
            return $"The limit {exception.Limit} of {exception.Duration.TotalMilliseconds} ms was exceeded.";
        }
        catch (ApiConnectionException exception)
        {
            return $"The network failed: {exception.Message}";
        }
        catch (ApiException exception)
        {
            return $"{(int)exception.Status}: a status without an exception type of its own: {exception.Message}";
        }
        catch (OpenAiException exception)
        {
            return $"Another failure, after {exception.Attempts} attempts: {exception.Message}";
        }
    }
}
