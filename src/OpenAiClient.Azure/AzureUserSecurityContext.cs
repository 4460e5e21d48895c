namespace OpenAi.Azure;

/// <summary>Information about the caller for Azure's threat protection; it is not passed to the model.</summary>
/// <param name="ApplicationName">The name of the application.</param>
/// <param name="EndUserId">The id of the user in Microsoft Entra ID.</param>
/// <param name="EndUserTenantId">The tenant of the user.</param>
/// <param name="SourceIp">The IP address from which the user's request came.</param>
public sealed record AzureUserSecurityContext(string? ApplicationName = null, string? EndUserId = null, string? EndUserTenantId = null, string? SourceIp = null);
