using CodeReviewer.Sources;
using OpenAi;

namespace CodeReviewer.Findings;

/// <summary>What became of a piece of code: a review, or why there is none.</summary>
internal sealed record ReviewOutcome(CodePiece Piece, Review? Review, CompletionUsage? Usage, string? Failure);
