namespace OpenAi.Uploads;

/// <summary>How far an upload is.</summary>
/// <param name="Sent">How many bytes were handed to the network. It never falls: what a retry sends again counts once.</param>
/// <param name="Total">How many bytes the file has.</param>
public readonly record struct UploadProgress(long Sent, long Total)
{
    /// <summary>The share that was sent, from 0 to 1.</summary>
    public double Fraction => Total == 0 ? 1 : (double)Sent / Total;
}
