namespace System.Runtime.CompilerServices;

/// <summary>What records need of the framework, and netstandard2.0 has not.</summary>
internal static class IsExternalInit;
