using System.Text;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>Something that goes wrong between a server and a caller.</summary>
/// <param name="Name">What the server does.</param>
/// <param name="Serve">Does it on a connection on which a request has been read, given the bytes of the answer's body.</param>
internal sealed record Fault(string Name, Action<ServerConnection, FaultCall, byte[]> Serve)
{
    /// <summary>What becomes of the text of the answer, which a caller then has as well.</summary>
    public Func<string, string> Content { get; init; } = static text => text;

    /// <summary>What becomes of the bytes of the answer, which only a download shows.</summary>
    public Func<string, byte[]> Encode { get; init; } = Encoding.Latin1.GetBytes;

    /// <summary>Whether the request is read before anything happens.</summary>
    public bool ReadsFirst { get; init; } = true;

    public byte[] BodyFor(FaultCall call) => Encode(Content(call.Body));

    /// <summary>What the caller has when all went well.</summary>
    public string TextFor(FaultCall call) => call.Name == "download" ? Encoding.Latin1.GetString(BodyFor(call)) : Content(call.Text);
}
