namespace OpenAi.Azure;

/// <summary>Who asks, for Azure's threat protection; it does not reach the model.</summary>
/// <param name="ApplicationName">The name of the program.</param>
/// <param name="EndUserId">The user's id in Microsoft Entra ID.</param>
/// <param name="EndUserTenantId">The tenant of the user.</param>
/// <param name="SourceIp">The address that the user's request came from.</param>
public sealed record AzureUserSecurityContext(string? ApplicationName = null, string? EndUserId = null, string? EndUserTenantId = null, string? SourceIp = null);
