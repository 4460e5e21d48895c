using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OpenAi.AspNetCore;

/// <summary>Gets a model, or the list of models, which is free of charge.</summary>
internal sealed class OpenAiHealthCheck(OpenAiClient openai, string? model) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await AskAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (RateLimitException exception) when (!exception.IsQuotaExhausted)
        {
            return HealthCheckResult.Degraded("The API rejects requests because of a rate limit.", exception);
        }
        catch (OpenAiException exception)
        {
            return new(context.Registration.FailureStatus, Description(exception), exception);
        }
    }

    // The first page is sufficient.
    private async Task AskAsync(CancellationToken token)
    {
        var once = new RequestOptions { MaxRetries = 0 };
        if (model is not null)
        {
            await openai.Models.GetAsync(model, once, token).ConfigureAwait(false);
            return;
        }
        await foreach (var _ in openai.Models.ListAsync(once, token).ConfigureAwait(false))
            return;
    }

    private string Description(OpenAiException exception) => exception switch
    {
        RateLimitException => "The account has no quota left.",
        AuthenticationException or MissingApiKeyException => "The API does not accept the key.",
        PermissionDeniedException => "The key may not do this.",
        NotFoundException when model is not null => $"The API has no model '{model}'.",
        ApiTimeoutException => "The API did not answer in time.",
        ApiConnectionException => "The API cannot be reached.",
        _ => "The API failed.",
    };
}
