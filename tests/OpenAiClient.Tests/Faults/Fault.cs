using System.Text;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>A fault between a server and a caller.</summary>
/// <param name="Name">The name of the fault.</param>
/// <param name="Serve">Causes the fault on a connection whose request has been read, with the bytes of the answer's body.</param>
internal sealed record Fault(string Name, Action<ServerConnection, FaultCall, byte[]> Serve)
{
    /// <summary>Changes the text of the answer, which a caller then gets.</summary>
    public Func<string, string> Content { get; init; } = static text => text;

    /// <summary>Changes the bytes of the answer, which only a download shows.</summary>
    public Func<string, byte[]> Encode { get; init; } = Encoding.Latin1.GetBytes;

    /// <summary>Whether the request is read before the fault.</summary>
    public bool ReadsFirst { get; init; } = true;

    public byte[] BodyFor(FaultCall call) => Encode(Content(call.Body));

    /// <summary>The caller's result without a fault.</summary>
    public string TextFor(FaultCall call) => call.Name == "download" ? Encoding.Latin1.GetString(BodyFor(call)) : Content(call.Text);
}
