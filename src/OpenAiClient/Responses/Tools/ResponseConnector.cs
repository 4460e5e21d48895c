namespace OpenAi.Responses;

/// <summary>A service with a built-in connector. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseConnector
{
    /// <summary>Dropbox.</summary>
    public static ResponseConnector Dropbox { get; } = new("connector_dropbox");

    /// <summary>Gmail.</summary>
    public static ResponseConnector Gmail { get; } = new("connector_gmail");

    /// <summary>Google Calendar.</summary>
    public static ResponseConnector GoogleCalendar { get; } = new("connector_googlecalendar");

    /// <summary>Google Drive.</summary>
    public static ResponseConnector GoogleDrive { get; } = new("connector_googledrive");

    /// <summary>Microsoft Teams.</summary>
    public static ResponseConnector MicrosoftTeams { get; } = new("connector_microsoftteams");

    /// <summary>Outlook Calendar.</summary>
    public static ResponseConnector OutlookCalendar { get; } = new("connector_outlookcalendar");

    /// <summary>Outlook Email.</summary>
    public static ResponseConnector OutlookEmail { get; } = new("connector_outlookemail");

    /// <summary>SharePoint.</summary>
    public static ResponseConnector SharePoint { get; } = new("connector_sharepoint");
}
