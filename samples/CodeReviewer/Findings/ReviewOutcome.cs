using CodeReviewer.Sources;
using OpenAi;

namespace CodeReviewer.Findings;

/// <summary>The outcome for a piece of code: a review, or the reason why there is none.</summary>
internal sealed record ReviewOutcome(CodePiece Piece, Review? Review, CompletionUsage? Usage, string? Failure);
