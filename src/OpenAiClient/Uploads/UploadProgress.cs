namespace OpenAi.Uploads;

/// <summary>The progress of an upload.</summary>
/// <param name="Sent">The number of bytes passed to the network. It never decreases: bytes that a retry sends again are counted
/// once.</param>
/// <param name="Total">The size of the file in bytes.</param>
public readonly record struct UploadProgress(long Sent, long Total)
{
    /// <summary>The fraction that was sent, from 0 to 1.</summary>
    public double Fraction => Total == 0 ? 1 : (double)Sent / Total;
}
