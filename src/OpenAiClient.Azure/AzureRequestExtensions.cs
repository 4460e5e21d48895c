using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Azure;

/// <summary>Adds fields that only Azure supports to requests.</summary>
public static class AzureRequestExtensions
{
    private const string Name = "user_security_context";

    /// <summary>Adds information about the caller for Azure's threat protection.</summary>
    /// <param name="request">The request, which is not changed.</param>
    /// <param name="context">The information about the caller.</param>
    /// <returns>A copy of the request with the information.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ChatCompletionRequest WithUserSecurityContext(this ChatCompletionRequest request, AzureUserSecurityContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request with { ExtraFields = With(request.ExtraFields, context) };
    }

    /// <inheritdoc cref="WithUserSecurityContext(ChatCompletionRequest, AzureUserSecurityContext)"/>
    public static ResponseRequest WithUserSecurityContext(this ResponseRequest request, AzureUserSecurityContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request with { ExtraFields = With(request.ExtraFields, context) };
    }

    private static Dictionary<string, JsonElement> With(IDictionary<string, JsonElement>? fields, AzureUserSecurityContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var all = fields is null ? [] : new Dictionary<string, JsonElement>(fields);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)
                [("application_name", context.ApplicationName), ("end_user_id", context.EndUserId), ("end_user_tenant_id", context.EndUserTenantId), ("source_ip", context.SourceIp)])
            {
                if (value is not null)
                    writer.WriteString(name, value);
            }
            writer.WriteEndObject();
        }
        using var document = JsonDocument.Parse(stream.ToArray());
        all[Name] = document.RootElement.Clone();
        return all;
    }
}
